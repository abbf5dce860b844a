"""Frame: make all readings of a clause.

- `candidates`: all of them; `features`: what a clause offers to them; `focus`: its question word
- `grammar`, `doing`, `inscribed`, `persons`: which words are empty, and which are not
- `frame`: the readings about one property; `named_properties`: which properties these are
- `asked`: what the clause says of the property, by its `property_terms`
- `subjects`: which item it is asked of; `roles`: which of the names are values of it
- `former_ones`: what a pack tells of before by a property of its own
- `objections`: what speaks against a reading, and where it can: `off_target`, something else is said; `other_figures`,
  another figure is asked for; `other_lists`, one of another list; `spelt`, how a name is written; `circumstances`,
  what lies around a thing; `left_behind`: what is so no more
- `claimed`, `conjoined`: what the question claims; `explained`: which words the reading has a use for, but for those
  that are `out_of_place`
- `holders`, `direction`, `replacing`: who did what to whom
- `general`: readings without a property; `ages`: claimed ages; `mattering`: why a date matters;
  `bare_times`: an item and a time; `bare_figures`: a number
- `lasting_now`: whether something that has an end still lasts
- `intents`: a pack's own sentences, by their `templates`
"""
