"""From the text of a message to a query: normalise, tag, frame, rank, complete.

Begin with `read`, which goes this way from top to bottom. The other files, by the step that they serve:

Clean the text and mend its spelling.

- `written`: what was written, as it is meant
- `normalise`: clean text, sentences and tokens; `lines`: which lines are one sentence; `gapped`: names and
  sentences of which words are left out; `forms`: fields to be filled in; `arrows`: "BKM -> ?" in words
- `spelling`: corrections of one word; `slips`: of blanks between words; `short_slips`: of short words of grammar
- `respelling`: the ways in which a whole sentence may have been meant
- `synonyms`: other words for those of the pack; `expansion` finds them when a pack is compiled
- `short_years`: years in two digits, written in full; `chat_digits`: digits that are typed for words
- `derived`: keeps in a compiled pack what takes time to work out

Cut the message into clauses, without what asks nothing.

- `asides`, `carriers`, `tails`: what stands around a question; `repairs`: what the message takes back, as is
  `announced`; `turned_down`: what it does not want
- `automaton`: finds phrases of what stands around, in tables that `automaton_table` works out when a pack is compiled,
  with the words of which every phrase has one by `automaton_marks`
- `numbered_rows`: names of which the noun is said once
- `numbering`: the numbers of a list before its questions, and between them; `addressing`: words to whom one speaks;
  `vague_nouns`: those behind a name;
  `documents`: papers that are dated by the name on them
- `clauses`: what is a question, and what leads up to it; `joints`: where one clause may be two questions
- `fragments`, `stories`: what stands before a question, and belongs to it or does not
- `same_again`: the last questions asked once more, of something else; `told_beside`: the figure that a
  refusal told, asked for
- `open_ends`: statements that break off where a date is wanted
- `named_before`: names in a story that no fact is about
- `resting`: what a question without words of its own leaves out of the statement before it
- `turns`, `moves`, `talk`: messages that are no questions; `introductions`: those that only say who speaks
- `confirming`: claims with "is that right?" behind them, and what is `put_down` for something; `whether`: statements as
  questions
- `listed`: statements that count, with "name them" behind them
- `presumed`: what a clause takes for granted, which `presumptions` reads; `hopeless`: what is not worth reading
- `personal`, `exclaimed`, `unasked`: clauses that ask nothing of the facts

Tag: what stretches of words may mean.

- `tag`: all meanings of a clause, as `tags`; `lexicon`, `pack_language`: those of phrases
- `times`: dates and other times; `coming`: what will be; `markers`: "now" and "then" as no times
- `number_tags`: numbers; `amounts`: lengths and frequencies; `units`: metres and hours
- `year_names`: items that are called by a year ("the 2018 season")
- `letters`: letters of an acronym; `name_words`: words of a name; `glued`: codes of letters and figures;
  `named_exactly`: a name that one item bears just so
- `anchoring`, `anchors`, `dated`, `datable`: times that a fact tells ("after it was founded"), as `variants`
- `bounded`: a stretch between two times; `beyond_told`: times before or after what the message has told;
  `by_told`: what had come by then
- `occasions`, `offices`, `collective`: other ways to name an item

Read a clause in one of several ways.

- `lone_clauses`: by itself; `preceding`: with what stands before it; `halves`: as several questions
- `ellipsis`: with nouns that it left out; `pointed`: as one of a statement that it only points at
- `meant_person`: whom "he" or "she" means
- `distributed`: as one question asked of several items; `excepting`: without what it leaves out ("besides A")
- `hearsay`: without who has told of a name; `told_apart`: as one of each of two that are to be told apart;
  `each_time`: as one at each of the years that were told; `opposites`: by each of two comparatives that it offers;
  `counted`: without the date from which it counts an age
- `clause_reader`: the words of each way, to the best reading
- `exactness`: how exact a date has to be, where that is said behind the question
- `closing_times`: a time that closes two questions, and is that of both

Frame: make all readings of a clause.

- `candidates`: all of them; `features`: what a clause offers to them; `focus`: its question word
- `grammar`, `doing`, `inscribed`, `persons`: which words are empty, and which are not
- `frame`: the readings about one property; `named_properties`: which properties these are
- `asked`: what the clause says of the property, by its `property_terms`
- `subjects`: which item it is asked of; `roles`: which of the names are values of it
- `former_ones`: what a pack tells of before by a property of its own
- `objections`: what speaks against a reading, and where it can: `off_target`, something else is said; `other_figures`,
  another figure is asked for; `circumstances`, what lies around a thing; `left_behind`: what is so no more
- `claimed`, `conjoined`: what the question claims; `explained`: which words the reading has a use for, but for those
  that are `out_of_place`
- `holders`, `direction`, `replacing`: who did what to whom
- `general`: readings without a property; `ages`: claimed ages; `mattering`: why a date matters;
  `bare_times`: an item and a time; `bare_figures`: a number
- `identities`: whether two names mean the same
- `intents`: a pack's own sentences, by their `templates`

Choose the question kind.

- `kinds`: by how time relates to the property, as a `choice`
- `interval_kinds`, `succession_kinds`, `count_kinds`: of what held during a time
- `figure_kinds`, `event_kinds`: of what was measured, and of what happened; `tallies`: in which years so much did

Describe items instead of naming them ("the tallest lighthouse built before 1900").

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

Rank: the best reading, or why there is none.

- `ranking`: between equally good ones; `reading`: what a clause came to; `held_then`: claims at the time of an event
- `lasting_now`: whether something that has an end still lasts
- `precedence`, `successors`, `distances`, `two_figures`, `wording`: tried where nothing else explains the clause;
  `amid_listed`: also where all that happened meanwhile would be told
- `asked_together`: what a message asked together, at another time
- `refusal`: why there is no reading; `strangers`, `elsewhere`: "it" and "there" are something else

Complete: fill what is left open.

- `filling`: all of it, in order; `misreadings`: what is not meant after what was told,
  which others have `passed_over`, or have `told_of_others`
- `leads`, `lead_dates`: from the message itself; `times_given`: the time that was asked back for
- `carryover`: from the conversation, for a question that names its property
- `complete`: from the conversation, for a fragment, of which `fragment_words` are explained, by one of these:
  `exchange` (another item, value or time), `numbered_items` (one by its number), `following` (next, second),
  `outlasting` (which lasted longer), `refocus` (another question of the same),
  `others` (the rest, what else), `renewals` (what changed), `succession` (who came next),
  `again` (described items), `pairs` (which of two), `stretches` (how far apart), `from_fact` (how far from a fact),
  `other_ends` (another end of the stretch), `figure_turns` (how a figure moved), `reckoning` (a bare number),
  `kin` (somebody else's year),
  `told_order` (before or between what was told), `by_month`, `by_a_word`, `quoting` (quoted names),
  `held_against` (a number), `of_figure` (whether a figure is exact), `both_times` (two that were told),
  `beside_told` (the one before)
- `settle`: times made definite; `told_times`: reckoned from one that was told
"""
