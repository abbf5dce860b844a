"""The outside world: terminals, pipes and Telegram bring messages in and carry replies out."""
