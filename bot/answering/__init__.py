"""From a query to an outcome, and from an outcome to words."""
