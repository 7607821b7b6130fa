"""The command `legal-nb`, also as `python -m legal_nb`."""
import sys


def main() -> int:
    "Run the command; 2 if the languages, which are read first, are not as they should be."
    try: from legal_nb.command import main as command
    except (ValueError, OSError) as e: print(f"legal-nb: {e}", file=sys.stderr); return 2
    return command()


if __name__ == "__main__": sys.exit(main())
