// The line at the window's foot: how the quotations stand, how much the dossier holds, and its file.
#pragma once

#include "shared.h"

#include <QAction>
#include <QPointer>
#include <QStatusBar>

namespace deal {

class CheckDialog;
class FlatButton;
class ProofDialog;

class StatusLine final : public QStatusBar {
    Q_OBJECT
public:
    /// `check`, where there is one, shows what is to be said against the dossier.
    StatusLine(const Shared &shared, QWidget *parent, const QAction *check = nullptr);
    /// Lists every quotation and how it stands; one list, however often it is asked for.
    void showProofs();
    /// Looks through the dossier and lists what was found; one list, however often it is asked for.
    void showCheck();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void showLight();
    void showParty();
    void makeRoom();
    Shared m_shared;
    QWidget *m_counts = nullptr, *m_file = nullptr;
    FlatButton *m_light;
    FlatButton *m_party; ///< whose claims are marked, while one is looked at; it looks away
    QPointer<ProofDialog> m_proofs;
    QPointer<CheckDialog> m_check;
};

} // namespace deal
