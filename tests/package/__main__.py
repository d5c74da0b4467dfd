"""`python -m tests.package`: draw the app's icons anew into `manifest/`."""

from manifest.package import FOLDER
from tests.package.icons import icons

if __name__ == "__main__":
    for name, icon in icons():
        icon.save(FOLDER / f"{name}.png", optimize=True)
        print(f"{name}.png drawn")
