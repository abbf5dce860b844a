"""Complete: fill what is left open.

- `filling`: all of it, in order; `misreadings`: what is not meant after what was told,
  which others have `passed_over`, or have `told_of_others`
- `leads`, `lead_dates`: from the message itself; `times_given`: the time that was asked back for;
  `years_of_people`: somebody else's year; `same_both`: whether it was the same at both;
  `of_compared`: one of two, by which it is;
  `other_day`: another day, put up for the one that was told;
  `length_claimed`: a length, put up for a name
- `carryover`: from the conversation, for a question that names its property
- `complete`: from the conversation, for a fragment, of which `fragment_words` are explained, by one of these:
  `exchange` (another item, value or time), `numbered_items` (one by its number), `following` (next, second),
  `outlasting` (which lasted longer), `refocus` (another question of the same),
  `others` (the rest, what else), `renewals` (what changed), `succession` (who came next),
  `pairs` (which of two), `stretches` (how far apart), `from_fact` (how far from a fact),
  `other_ends` (another end of the stretch), `figure_turns` (how a figure moved), `reckoning` (a bare number),
  `kin` (somebody else's year),
  `told_order` (before or between what was told), `by_month`, `by_a_word`, `quoting` (quoted names),
  `held_against` (a number), `of_figure` (whether a figure is exact),
  `beside_told` (the one before)
- `both_times`: at two times that were told; `again`: of described items once more
- `same_again`: the last questions asked once more, of something else; `asked_together`: what a message asked together,
  at another time; `told_beside`: the figure that a refusal told, asked for
- `settle`: times made definite; `told_times`: reckoned from one that was told; `by_told`: what had come by then
- `identities`: whether two names mean the same
"""
