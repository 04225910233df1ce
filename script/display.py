"""A private X display with a window manager, for script/screenshots and script/bench.

Everything started here is ended here, by its own process.
"""
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile
import time

# Every window fills the display and has no frame: the picture is the program's, whole.
OPENBOX = """<?xml version="1.0" encoding="UTF-8"?>
<openbox_config xmlns="http://openbox.org/3.4/rc">
  <keyboard/><mouse/>
  <applications><application type="normal"><decor>no</decor><maximized>yes</maximized></application></applications>
</openbox_config>
"""


def end(process):
    if process.poll() is None:
        process.terminate()
        try:
            process.wait(5)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()


class Display:
    """with Display((1360, 850)) as display: display.start([...]), display.key("alt+3"), display.picture("out.png")"""

    def __init__(self, size):
        self.size = size
        self.started = []
        self.folder = tempfile.TemporaryDirectory()
        self.env = dict(os.environ, QT_QPA_PLATFORM="xcb", LC_ALL="C.UTF-8")
        # What the desktop of the one who runs this prefers must not be seen in the result.
        for name in ("WAYLAND_DISPLAY", "XDG_CURRENT_DESKTOP", "QT_QPA_PLATFORMTHEME", "QT_STYLE_OVERRIDE", "QT_SCALE_FACTOR"):
            self.env.pop(name, None)

    def __enter__(self):
        for tool in ("Xvfb", "openbox", "xdotool", "import"):
            if not shutil.which(tool):
                sys.exit(f"{tool} is not installed: script/bootstrap installs it")
        reading, writing = os.pipe()
        screen = "%dx%dx24" % self.size
        server = subprocess.Popen(["Xvfb", "-displayfd", str(writing), "-screen", "0", screen, "-nolisten", "tcp"],
                                  pass_fds=(writing,), stderr=subprocess.DEVNULL)
        self.started.append(server)
        os.close(writing)
        with os.fdopen(reading) as number:  # to its end of line: the server dies when it cannot write that
            self.env["DISPLAY"] = ":" + number.readline().strip()
        settings = pathlib.Path(self.folder.name) / "rc.xml"
        settings.write_text(OPENBOX)
        self.start(["openbox", "--config-file", settings], stderr=subprocess.DEVNULL)
        time.sleep(0.5)
        return self

    def __exit__(self, *_):
        for process in reversed(self.started):
            end(process)
        self.folder.cleanup()

    def start(self, command, env=None, **others):
        process = subprocess.Popen(command, env={**self.env, **(env or {})}, stdin=subprocess.DEVNULL, **others)
        self.started.append(process)
        return process

    def stop(self, process):
        end(process)
        self.started.remove(process)

    def fresh_home(self):
        """Folders in which a program has never been: it starts as on the first day."""
        home = tempfile.mkdtemp(dir=self.folder.name)
        return {"XDG_CONFIG_HOME": f"{home}/config", "XDG_DATA_HOME": f"{home}/data", "XDG_STATE_HOME": f"{home}/state"}

    def run(self, *command):
        subprocess.run([str(part) for part in command], env=self.env, check=True)

    def key(self, *names):
        """Keys, by xdotool's names; "type:WORDS" types."""
        for name in names:
            if name.startswith("type:"):
                self.run("xdotool", "type", "--delay", "20", name[5:])
            else:
                self.run("xdotool", "key", "--clearmodifiers", name)
        time.sleep(0.2)

    def click(self, x, y):
        self.run("xdotool", "mousemove", x, y, "click", "1")
        time.sleep(0.2)

    def picture(self, path):
        """256 colours: a window's picture looks the same with them, and is a third of the size."""
        self.run("import", "-silent", "-window", "root", "-strip", "-depth", "8", "+dither", "-colors", "256",
                 "-define", "png:compression-level=9", f"png8:{path}")

    def settle(self, limit=10.0):
        """Waits until three pictures in a row are the same and are not of one colour."""
        path = pathlib.Path(self.folder.name) / "look.rgb"
        last, same, until = None, 0, time.monotonic() + limit
        while time.monotonic() < until:
            self.run("import", "-silent", "-window", "root", "-depth", "8", f"rgb:{path}")
            now = path.read_bytes()
            same = same + 1 if now == last and len(set(now[::9973])) > 3 else 0
            if same == 2:
                return
            last = now
            time.sleep(0.25)
