"""Tag: what stretches of words may mean.

- `tag`: all meanings of a clause, as `tags`; `lexicon`, `pack_language`: those of phrases
- `times`: dates and other times; `coming`: what will be; `markers`: "now" and "then" as no times
- `number_tags`: numbers; `amounts`: lengths and frequencies; `units`: metres and hours
- `year_names`: items that are called by a year ("the 2018 season")
- `letters`: letters of an acronym; `name_words`: words of a name; `glued`: codes of letters and figures;
  `named_exactly`: a name that one item bears just so
- `anchoring`, `anchors`, `dated`, `datable`: times that a fact tells ("after it was founded"), as `variants`
- `bounded`: a stretch between two times; `beyond_told`: times before or after what the message has told
- `occasions`, `offices`, `collective`: other ways to name an item
"""
