"""Write files as a whole or not at all, whenever the program is killed."""

from __future__ import annotations

import shutil

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path


def write_whole(files: Mapping[Path, str]) -> None:
    """Write texts in UTF-8: all beside their places first, then each into its place; raise OSError if one cannot be.

    What is no file, such as a pipe, is written to as it is.
    """
    places = {file.resolve(): text for file, text in files.items()}
    new = {place: place.with_name(f".{place.name}.new") for place in places if place.is_file() or not place.exists()}
    try:
        for place, written in new.items():
            written.write_bytes(places[place].encode())
            if place.exists():
                shutil.copymode(place, written)
        for place, written in new.items():
            written.replace(place)
        for place in places.keys() - new.keys():
            place.write_bytes(places[place].encode())
    except OSError as error:  # which names the file beside
        error.filename = {str(written): str(place) for place, written in new.items()}.get(
            error.filename, error.filename
        )
        raise
    finally:
        for written in new.values():
            written.unlink(missing_ok=True)
