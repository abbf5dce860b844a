"""From the text of a message to a query: normalise, tag, frame, rank, complete.

`read` goes this way from top to bottom, so begin there. The other files, by the step that they serve:

- cut: `normalise` the text, take out `asides`, `carriers` and what `repairs` replace, divide it into `clauses` and at
  `joints`, or as what is `distributed` over several items, without what `excepting` finds left out; what is no question
  is a turn of `turns`, one of the `moves`, or `talk` where nothing is answered; what a clause takes for granted is
  `presumed`, if it is not `hopeless`; what is put up for confirmation is `confirming`; a statement asks `whether` it is
  so; what stands before a question is one of the `fragments` that belong to it or of the `stories` that do not; what is
  said of who speaks or asked of the bot is `personal`, what asks nothing else is `exclaimed` or `unasked`
- spell: `spelling` of words, `slips` between words, `short_slips` in words of grammar, `respelling` of sentences,
  `synonyms` found by `expansion` when a pack is compiled, as more is `derived`
- tag: `tag` with the phrases of `lexicon` and `pack_language`, with `times`, `units`, `amounts`, `letters` and
  `name_words`, which gives `tags`; times told by a fact (`anchoring`, `anchors`, `dated`, `variants`), items named by
  an event (`occasions`), by `offices` or by who belongs to them (`collective`)
- read a clause: by itself (`lone_clauses`), with what stands before it (`preceding`), or as `halves`; the words of
  each way by `clause_reader`
- frame: all `candidates` of a clause; its `features` and `focus`, `grammar`, `doing` and `inscribed` for what is
  empty in it, `persons`; a `frame` for each of the `named_properties`, with what is `asked` of it by its
  `property_terms`, its `roles`, what is `claimed`, one by one or `conjoined`, and which words that has `explained`;
  `holders`, `direction` and `replacing` for who did it to whom; `general` without a property, with `ages`, a pack's own
  `intents` by their `templates`
- kinds of question: `kinds` with a `choice`, of `interval_kinds`, `succession_kinds`, `count_kinds`, `figure_kinds`,
  `event_kinds`
- described items: `sets` with `openings`, `questions`, `comparisons`, `aggregates`, `rankings`, `each`, `among`,
  `of_that_time`; `descriptions` of `words`, with `heads`, by `scales` and `parts` (`span`, `valued_parts`,
  `figure_parts`, `dated_parts`, `related_parts`, `tally_parts`, `ranked_parts`); `hops` over them
- rank: `ranking` between candidates, the best is the `reading`, or what was `held_then`; where there is none,
  `precedence`, `successors`, `distances` or `refusal`, `strangers` that it was about; what is `elsewhere`
- complete: `leads` of the message; of the conversation `carryover` into a question and `complete` for a fragment, with
  `exchange`, `following`, `refocus`, `quoting`, `pairs`, `stretches`, `renewals`, `succession`, `remaining`,
  `reckoning`, `by_month` and `again`; `settle` and `told_times` for times
"""
