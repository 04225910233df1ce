// What the fuzz targets share. A target is a file fuzz_NAME.cpp: it takes any bytes, and says what must hold whatever they are.
// One thread.
#pragma once

#include "core/dossier.h"
#include "core/expected.h"

#include <cstddef>
#include <cstdint>

extern "C" {
/// libFuzzer's own two: before the first input, and with each of them. The first makes Qt ready, takes each of its warnings for a
/// finding, and begins with an input of no bytes.
int LLVMFuzzerInitialize(int *argc, char ***argv);
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);
}

namespace deal::fuzz {

/// Ends the program, having said what does not hold, and of what: that is a finding.
void require(bool holds, const char *what, const QString &of = {});

/// What is said to the reader is a sentence of one line.
void requireSentence(const QString &problem);

/// A stretch lies within a text of that size, and has at least `least` units.
void requireWithin(qsizetype start, qsizetype length, qsizetype size, qsizetype least = 0);

/// A path in a folder that goes away with the program.
[[nodiscard]] QString scratch(const QString &name);
void write(const QString &path, const QByteArray &bytes);

/// The dossier of tests/data/mini: its file, and what is read from it.
[[nodiscard]] const QByteArray &miniFile();
[[nodiscard]] const Dossier &mini();

/// What a window or an export would ask of a dossier: every word, layout and file that is worked out from it; and that nothing
/// unproved is shown as proved. Any dossier that readDossier() accepts must stand it. `lang`: "en" or "fr".
void useAll(const Dossier &dossier, const QString &lang);

} // namespace deal::fuzz
