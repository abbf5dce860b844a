"""factbot in Telegram: every message is answered once, whatever fails.

An update is stored before it is confirmed, handled in the order of its chat, and marked done when its reply was
accepted; so a crash at any point loses nothing. The library (python-telegram-bot) talks and dispatches; fetching,
storing and acknowledging are done here.
"""
