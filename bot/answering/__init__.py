"""From a query to an outcome, and from an outcome to words.

Begin with `resolve` for the first half, and with `render` for the second. The other files:

Look up what a query asks.

- `presupposed`: what the question takes for granted, which is held against the facts first
- `values`: one value, all of them, how many
- `periods`: when, and how long; `order`: in what order; `lasting`: which lasted longest; `changes`: what changed
- `claims`: whether something is so; `amounts`: whether a number is as it is claimed
- `holders`: who has a value; `items`: an item as a whole, or time itself; `sets`: described items
- `tallies`: in which years, decades or centuries there were so many
- `places`: what happened at a place; `missing`: what is known nearest to what is not
- `open_lists`: what is not known where only some are named
- `holding`: which statements hold when; `selecting`: which statements a query means

Word what was found.

- `found`, `refuted`, `choices`, `declined`: one for each kind of outcome
- `timed`, `elapsed`, `terms`, `longest`: answers about time and order; `lengths`: how long from one date to another
- `telling`: statements with their time and source; `sentence`: one statement by its property's template
"""
