"""factbot answers questions from a fact base that people write by hand.

A start has to be quick, so what every question needs does without the larger modules of the standard library. One of
these is `typing`: modules set `TYPE_CHECKING = False` themselves, and type checkers know it by its name.
"""
