"""Speed, size and growth, measured beside what people would use instead. `python -m bench` runs all of it."""
