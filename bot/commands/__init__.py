"""The command line's commands, a module each: HELP, configure(parser) and run(args, settings) -> exit status.

What is slow to import is imported in `run`, so that one question is answered at once.
"""
