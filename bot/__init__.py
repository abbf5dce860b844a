"""factbot answers questions from a fact base that people write by hand."""
