"""Frame what no other reading explains, each in one way: these are tried in turn.

- `precedence`: which of two dated things came first
- `successors`: when one took over from another; `distances`: how far two dated things lie apart
- `two_figures`: two figures of one item held against each other
- `wording`: which names have certain words in them
- `amid_listed`: what a list holds between two of its members; tried also where all that happened meanwhile would be
  told
"""
