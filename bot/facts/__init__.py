"""Facts that people write: load and check the files, and answer the few questions that are asked of them."""
