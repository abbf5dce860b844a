"""Clean the text and mend its spelling.

- `written`: what was written, as it is meant, by these: `numbering` (the numbers of a list before its questions, and
  between them), `addressing` (words to whom one speaks), `vague_nouns` (those behind a name), `feelings` (adjectives
  that tell only how the speaker feels), `nationalities` (adjectives of countries), `documents` (papers that are dated
  by the name on them), `elder` (who is older than it), `numbered_rows` (names of which the noun is said once)
- `normalise`: clean text, sentences and tokens; `lines`: which lines are one sentence; `gapped`: names and
  sentences of which words are left out; `forms`: fields to be filled in; `arrows`: "BKM -> ?" in words;
  `which_wording`: which of two in quotes is right
- `spelling`: corrections of one word; `slips`: of blanks between words; `short_slips`: of short words of grammar
- `respelling`: the ways in which a whole sentence may have been meant
- `synonyms`: other words for those of the pack; `expansion` finds them when a pack is compiled
- `short_years`: years in two digits, written in full; `chat_digits`: digits that are typed for words
- `derived`: keeps in a compiled pack what takes time to work out
"""
