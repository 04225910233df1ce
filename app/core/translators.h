// The translations in force: ours, and Qt's own for its dialogs. Owned by main, on its stack; GUI thread only.
#pragma once

#include <QTranslator>

#include <atomic>
#include <map>

namespace deal {

class Translators final {
public:
    /// Takes the place of the language before, and tells every widget (QEvent::LanguageChange). What is missing stays in English.
    /// Needs an application object.
    void install(const QString &lang);

    /// Has `say` speak that language, and the one in force before again when it returns. Nobody is told: it is for words that go
    /// elsewhere, such as into a file. Languages can be nested.
    template <class Say>
    auto speak(const QString &lang, const Say &say)
    {
        const Turn turn(*this, lang);
        return say();
    }

private:
    struct Catalogue {
        QTranslator ours, qt;
    };
    /// The one that Qt knows; it asks whichever catalogue is in force. Reading a dossier in another thread may ask it too.
    class Voice final : public QTranslator {
    public:
        [[nodiscard]] bool isEmpty() const override { return false; } // else Qt tells nobody of it
        [[nodiscard]] QString translate(const char *context, const char *text, const char *disambiguation, int n) const override;
        std::atomic<const Catalogue *> catalogue = nullptr;
    };
    class Turn final {
    public:
        Turn(Translators &translators, const QString &lang)
            : m_voice(translators.m_voice)
            , m_before(m_voice.catalogue.exchange(&translators.catalogue(lang)))
        {
        }
        ~Turn() { m_voice.catalogue = m_before; }
        Q_DISABLE_COPY_MOVE(Turn)

    private:
        Voice &m_voice;
        const Catalogue *m_before;
    };
    /// Loaded when it is first wanted, and kept.
    [[nodiscard]] const Catalogue &catalogue(const QString &lang);
    std::map<QString, Catalogue> m_catalogues;
    Voice m_voice; // which reads the catalogues, and dies first
};

} // namespace deal
