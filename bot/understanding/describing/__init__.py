"""Describe items instead of naming them ("the tallest lighthouse built before 1900").

- `sets`: all questions about described items; `edges`: what stands around them
- `openings`, `questions`: what is asked of them; `comparisons`, `aggregates`, `rankings`, `each`, `among`: other forms
- `extremes`: which of its kind comes first, after one was spoken of
- `of_that_time`: figures by when it happened
- `descriptions`: the description, in `words`; `heads`: its noun; `scales`: its adjectives
- `truths`: what is so of an item, or is not ("vegan")
- `subsumed`: what is a kind of what is said ("milk stout" of "stout")
- `parts`: what stands behind the noun, each with a `span` of words: `valued_parts`, `figure_parts`, `dated_parts`,
  `lasting_parts`, `related_parts`, `tally_parts`, `ranked_parts`
- `hops`: a described item in place of a named one
"""
