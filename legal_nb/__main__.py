"""The command `legal-nb`, also as `python -m legal_nb`."""
import os, signal, sys


def main() -> int:
    """Run the command; 2 if the languages, which are read first, are not as they should be, 130 if it is stopped, 141 if
    nobody reads what it prints any more."""
    for name in ("stdout", "stderr"):                                                        # closed by who started this
        if getattr(sys, name) is None: setattr(sys, name, open(os.devnull, "w"))
    try:
        from legal_nb.command import main as command
        try: code = command()
        finally: sys.stdout.flush()
    except KeyboardInterrupt: print("legal-nb: stopped", file=sys.stderr); code = 130
    except BrokenPipeError: code = 141
    except (ValueError, OSError) as e: print(f"legal-nb: {e}", file=sys.stderr); code = 2
    if code == 130: signal.signal(signal.SIGINT, signal.SIG_DFL)                             # one more ends it at once
    if code == 141: os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())           # for what is left to flush
    return code


if __name__ == "__main__": sys.exit(main())
