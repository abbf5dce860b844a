"""factbot answers questions from a fact base that people write by hand.

One question is to be answered at once, so what a start reads does without the larger modules of the standard library.
Hence `TYPE_CHECKING = False` in place of that of `typing`: type checkers go by the name.
"""
