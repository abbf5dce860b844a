"""All that the program knows of English: its words, its inflection, its numbers and what it says to people."""
