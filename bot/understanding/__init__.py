"""From the text of a message to a query: normalise, tag, frame, rank, complete."""
