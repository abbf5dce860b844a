"""Choose the question kind.

- `kinds`: by how time relates to the property, as a `choice`
- `interval_kinds`, `succession_kinds`, `count_kinds`: of what held during a time
- `figure_kinds`, `event_kinds`: of what was measured, and of what happened; `tallies`: in which years so much did
"""
