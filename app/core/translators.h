// The translations in force: ours, and Qt's own for its dialogs. Owned by main, on its stack.
#pragma once

#include <QTranslator>

namespace deal {

class Translators final {
public:
    /// Takes the place of the language before. What is missing stays in English. Needs an application object.
    void install(const QString &lang);

private:
    QTranslator m_qt;
    QTranslator m_ours;
};

} // namespace deal
