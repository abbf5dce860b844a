"""For people who write packs: what the program offers them beside answering."""
