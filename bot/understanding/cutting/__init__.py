"""Cut the message into clauses, without what asks nothing.

- `asides`, `carriers`, `tails`: what stands around a question; `repairs`: what the message takes back, as is
  `announced` or `withdrawn`; `turned_down`: what it does not want
- `automaton`: finds phrases of what stands around, in tables that `automaton_table` works out when a pack is compiled,
  with the words of which every phrase has one by `automaton_marks`
- `clauses`: what is a question, and what leads up to it; `joints`: where one clause may be two questions
- `fragments`, `stories`: what stands before a question, and belongs to it or does not
- `open_ends`: statements that break off where a date is wanted
- `named_before`: names in a story that no fact is about
- `turns`, `moves`, `talk`: messages that are no questions; `introductions`: those that only say who speaks
- `confirming`: claims with "is that right?" behind them, and what is `put_down` for something; `whether`: statements as
  questions
- `listed`: statements that count, with "name them" behind them
- `presumed`: what a clause takes for granted; `hopeless`: what is not worth reading
- `personal`, `exclaimed`, `unasked`: clauses that ask nothing of the facts
"""
