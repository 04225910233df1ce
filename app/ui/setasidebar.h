// "What if this article is wrong?": above the stage while articles are set aside, what then rests on nothing, and the way back.
#pragma once

#include "shared.h"

#include <QFrame>
#include <QLabel>

namespace deal {

class SetAsideBar final : public QFrame {
    Q_OBJECT
public:
    SetAsideBar(const Shared &shared, QWidget *parent);

private:
    void build();
    void rebuild();
    void addClaims(const QList<ClaimId> &claims);
    Shared m_shared;
    QLabel *m_words = nullptr;
    QWidget *m_claims = nullptr;
};

} // namespace deal
