-- A dossier: what a deal consists of, and the words that prove it. This file is the only description of storage.
-- Plain tables only, so that a file's schema can be compared with this one, word for word, before it is trusted.
-- Every constraint has a name, since SQLite prints the name and the name says what is wrong.
-- Rules that SQL can hold are held here; those that need an EDTF parser or the article's text are db/seeding's.
PRAGMA application_id = 1145389388; -- "DEAL"
PRAGMA user_version = 1;

CREATE TABLE dossier (
    id INTEGER PRIMARY KEY CONSTRAINT dossier_is_one CHECK (id = 1),
    key TEXT NOT NULL CONSTRAINT dossier_key_is_a_slug CHECK (key GLOB '[a-z0-9]*' AND key NOT GLOB '*[^a-z0-9-]*')
) STRICT;

CREATE TABLE language (
    code TEXT PRIMARY KEY CONSTRAINT language_is_iso_639 CHECK (code GLOB '[a-z][a-z]'),
    position INTEGER NOT NULL UNIQUE
) STRICT, WITHOUT ROWID;

CREATE TABLE dossier_text (
    lang TEXT PRIMARY KEY REFERENCES language (code),
    title TEXT NOT NULL CONSTRAINT dossier_has_a_title CHECK (length(title) BETWEEN 1 AND 200),
    summary TEXT NOT NULL CONSTRAINT dossier_has_a_summary CHECK (length(summary) BETWEEN 1 AND 2000)
) STRICT, WITHOUT ROWID;

-- Sources -----------------------------------------------------------------------------------------------------------

CREATE TABLE article (
    id INTEGER PRIMARY KEY,
    key TEXT NOT NULL UNIQUE CONSTRAINT article_key_is_a_slug CHECK (key GLOB '[a-z0-9]*' AND key NOT GLOB '*[^a-z0-9-]*'),
    letter TEXT NOT NULL UNIQUE CONSTRAINT article_letter_is_short CHECK (length(letter) BETWEEN 1 AND 3),
    lang TEXT NOT NULL REFERENCES language (code),
    -- NULL means: the article does not state it. It is never guessed.
    publisher TEXT,
    author TEXT,
    credits TEXT,
    published TEXT, -- EDTF
    published_time TEXT CONSTRAINT article_time_is_hh_mm CHECK (published_time GLOB '[0-2][0-9]:[0-5][0-9]'),
    translation TEXT CONSTRAINT article_translation_is_known CHECK (translation IN ('machine', 'human'))
) STRICT;

CREATE TABLE article_text (
    article INTEGER NOT NULL REFERENCES article (id),
    lang TEXT NOT NULL REFERENCES language (code),
    name TEXT NOT NULL CONSTRAINT article_has_a_name CHECK (length(name) BETWEEN 1 AND 80),
    note TEXT NOT NULL CONSTRAINT article_has_a_note CHECK (length(note) BETWEEN 1 AND 600),
    PRIMARY KEY (article, lang)
) STRICT, WITHOUT ROWID;

CREATE TABLE paragraph (
    id INTEGER PRIMARY KEY,
    article INTEGER NOT NULL REFERENCES article (id),
    position INTEGER NOT NULL CONSTRAINT paragraph_counts_from_one CHECK (position >= 1),
    kind TEXT NOT NULL CONSTRAINT paragraph_kind_is_known CHECK (kind IN ('title', 'lead', 'heading', 'body', 'caption', 'credit')),
    UNIQUE (article, position)
) STRICT;

CREATE TABLE paragraph_text (
    paragraph INTEGER NOT NULL REFERENCES paragraph (id),
    lang TEXT NOT NULL REFERENCES language (code),
    gist TEXT NOT NULL CONSTRAINT gist_is_one_line CHECK (length(gist) BETWEEN 1 AND 240 AND instr(gist, char(10)) = 0),
    PRIMARY KEY (paragraph, lang)
) STRICT, WITHOUT ROWID;

-- A W3C Web Annotation TextQuoteSelector. prefix and suffix are empty where exact occurs once.
CREATE TABLE passage (
    id INTEGER PRIMARY KEY,
    key TEXT NOT NULL UNIQUE CONSTRAINT passage_key_is_a_slug CHECK (key GLOB '[a-z0-9]*' AND key NOT GLOB '*[^a-z0-9-]*'),
    paragraph INTEGER NOT NULL REFERENCES paragraph (id),
    position INTEGER NOT NULL CONSTRAINT passage_counts_from_one CHECK (position >= 1),
    exact TEXT NOT NULL CONSTRAINT quotation_is_1_to_160_characters CHECK (length(exact) BETWEEN 1 AND 160),
    prefix TEXT NOT NULL CONSTRAINT prefix_is_at_most_32_characters CHECK (length(prefix) <= 32),
    suffix TEXT NOT NULL CONSTRAINT suffix_is_at_most_32_characters CHECK (length(suffix) <= 32),
    UNIQUE (paragraph, position)
) STRICT;

-- Our rendering, in every language of the dossier but the article's own.
CREATE TABLE passage_text (
    passage INTEGER NOT NULL REFERENCES passage (id),
    lang TEXT NOT NULL REFERENCES language (code),
    rendering TEXT NOT NULL CONSTRAINT rendering_is_not_empty CHECK (length(rendering) BETWEEN 1 AND 400),
    PRIMARY KEY (passage, lang)
) STRICT, WITHOUT ROWID;

-- Parties -----------------------------------------------------------------------------------------------------------

CREATE TABLE party (
    id INTEGER PRIMARY KEY,
    key TEXT NOT NULL UNIQUE CONSTRAINT party_key_is_a_slug CHECK (key GLOB '[a-z0-9]*' AND key NOT GLOB '*[^a-z0-9-]*'),
    kind TEXT NOT NULL CONSTRAINT party_kind_is_known CHECK (kind IN ('company', 'joint_venture', 'government', 'person')),
    ticker TEXT, -- as printed
    country TEXT CONSTRAINT party_country_is_iso_3166 CHECK (country GLOB '[A-Z][A-Z]'),
    naming INTEGER NOT NULL,
    CONSTRAINT party_is_named_in_a_passage FOREIGN KEY (id, naming) REFERENCES party_passage (party, passage) DEFERRABLE INITIALLY DEFERRED
) STRICT;

CREATE TABLE party_passage (
    party INTEGER NOT NULL REFERENCES party (id),
    passage INTEGER NOT NULL REFERENCES passage (id),
    PRIMARY KEY (party, passage)
) STRICT, WITHOUT ROWID;

CREATE TABLE party_text (
    party INTEGER NOT NULL REFERENCES party (id),
    lang TEXT NOT NULL REFERENCES language (code),
    name TEXT NOT NULL CONSTRAINT party_has_a_name CHECK (length(name) BETWEEN 1 AND 80),
    what TEXT NOT NULL CONSTRAINT party_says_what_it_is CHECK (length(what) BETWEEN 1 AND 200),
    part TEXT NOT NULL CONSTRAINT party_says_its_part CHECK (length(part) BETWEEN 1 AND 400),
    seat TEXT, -- where, in words; NULL means not stated
    PRIMARY KEY (party, lang)
) STRICT, WITHOUT ROWID;

-- Claims ------------------------------------------------------------------------------------------------------------

CREATE TABLE claim (
    id INTEGER PRIMARY KEY,
    key TEXT NOT NULL UNIQUE CONSTRAINT claim_key_is_a_slug CHECK (key GLOB '[a-z0-9]*' AND key NOT GLOB '*[^a-z0-9-]*'),
    kind TEXT NOT NULL CONSTRAINT claim_kind_is_known CHECK (kind IN ('clause', 'amount', 'event')),
    position INTEGER NOT NULL UNIQUE,
    period TEXT, -- EDTF date or interval; NULL means not stated
    proof INTEGER NOT NULL,
    UNIQUE (id, kind),
    CONSTRAINT claim_ends_after_it_starts CHECK (
        instr(period, '/') = 0
        OR substr(period, 1, instr(period, '/') - 1) IN ('', '..')
        OR substr(period, instr(period, '/') + 1) IN ('', '..')
        OR rtrim(substr(period, instr(period, '/') + 1), '?~%') || '-99-99' >= rtrim(substr(period, 1, instr(period, '/') - 1), '?~%')),
    CONSTRAINT claim_has_evidence FOREIGN KEY (id, proof) REFERENCES evidence (claim, id) DEFERRABLE INITIALLY DEFERRED
) STRICT;

CREATE TABLE claim_text (
    claim INTEGER NOT NULL REFERENCES claim (id),
    lang TEXT NOT NULL REFERENCES language (code),
    title TEXT NOT NULL CONSTRAINT claim_has_a_title CHECK (length(title) BETWEEN 1 AND 200),
    summary TEXT NOT NULL CONSTRAINT claim_has_a_summary CHECK (length(summary) BETWEEN 1 AND 1000),
    PRIMARY KEY (claim, lang)
) STRICT, WITHOUT ROWID;

CREATE TABLE claim_party (
    claim INTEGER NOT NULL REFERENCES claim (id),
    party INTEGER NOT NULL REFERENCES party (id),
    role TEXT NOT NULL CONSTRAINT role_is_known CHECK (role IN ('bound', 'benefits', 'pays', 'receives', 'partner', 'affected')),
    position INTEGER NOT NULL,
    PRIMARY KEY (claim, party, role)
) STRICT, WITHOUT ROWID;

CREATE TABLE clause (
    claim INTEGER PRIMARY KEY,
    claim_kind TEXT NOT NULL DEFAULT 'clause' CONSTRAINT clause_is_a_clause CHECK (claim_kind = 'clause'),
    kind TEXT NOT NULL CONSTRAINT clause_kind_is_known CHECK (kind IN ('term', 'exclusivity', 'access', 'compute', 'revenue', 'governance', 'financing', 'purpose')),
    standing TEXT NOT NULL CONSTRAINT standing_is_known CHECK (standing IN ('continues', 'changed', 'new', 'ended')),
    lead_party INTEGER NOT NULL,
    lead_role TEXT NOT NULL,
    FOREIGN KEY (claim, claim_kind) REFERENCES claim (id, kind),
    CONSTRAINT clause_has_a_party FOREIGN KEY (claim, lead_party, lead_role) REFERENCES claim_party (claim, party, role) DEFERRABLE INITIALLY DEFERRED
) STRICT;

CREATE TABLE amount (
    claim INTEGER PRIMARY KEY,
    claim_kind TEXT NOT NULL DEFAULT 'amount' CONSTRAINT amount_is_an_amount CHECK (claim_kind = 'amount'),
    value INTEGER NOT NULL CONSTRAINT amount_is_positive CHECK (value > 0),
    unit TEXT NOT NULL CONSTRAINT unit_is_known CHECK (unit IN ('currency', 'percent')),
    currency TEXT CONSTRAINT currency_is_iso_4217 CHECK (currency GLOB '[A-Z][A-Z][A-Z]'),
    qualifier TEXT NOT NULL CONSTRAINT qualifier_is_known CHECK (qualifier IN ('exactly', 'about', 'up_to')),
    nature TEXT NOT NULL CONSTRAINT nature_is_known CHECK (nature IN ('announced', 'immediate', 'invested', 'share')),
    part_of INTEGER REFERENCES amount (claim) CONSTRAINT amount_is_not_part_of_itself CHECK (part_of <> claim),
    CONSTRAINT amount_has_a_currency CHECK ((unit = 'currency') = (currency IS NOT NULL)),
    CONSTRAINT percentage_is_at_most_100 CHECK (unit <> 'percent' OR value <= 100),
    FOREIGN KEY (claim, claim_kind) REFERENCES claim (id, kind)
) STRICT;

-- An amount that a source, or the dossier's writer, gives as the sum of others.
CREATE TABLE amount_term (
    amount INTEGER NOT NULL REFERENCES amount (claim),
    term INTEGER NOT NULL REFERENCES amount (claim) CONSTRAINT sum_does_not_hold_itself CHECK (term <> amount),
    PRIMARY KEY (amount, term)
) STRICT, WITHOUT ROWID;

-- Evidence ----------------------------------------------------------------------------------------------------------

-- Who says so, according to the article. Two passages with one origin do not confirm each other.
CREATE TABLE origin (
    id INTEGER PRIMARY KEY,
    key TEXT NOT NULL UNIQUE CONSTRAINT origin_key_is_a_slug CHECK (key GLOB '[a-z0-9]*' AND key NOT GLOB '*[^a-z0-9-]*'),
    kind TEXT NOT NULL CONSTRAINT origin_kind_is_known CHECK (kind IN ('party', 'unnamed', 'article')),
    party INTEGER REFERENCES party (id),
    CONSTRAINT party_statement_names_its_party CHECK ((kind = 'party') = (party IS NOT NULL))
) STRICT;

CREATE TABLE origin_text (
    origin INTEGER NOT NULL REFERENCES origin (id),
    lang TEXT NOT NULL REFERENCES language (code),
    name TEXT NOT NULL CONSTRAINT origin_has_a_name CHECK (length(name) BETWEEN 1 AND 120),
    PRIMARY KEY (origin, lang)
) STRICT, WITHOUT ROWID;

CREATE TABLE evidence (
    id INTEGER PRIMARY KEY,
    claim INTEGER NOT NULL REFERENCES claim (id),
    passage INTEGER NOT NULL REFERENCES passage (id),
    origin INTEGER NOT NULL REFERENCES origin (id),
    UNIQUE (claim, id),
    UNIQUE (claim, passage)
) STRICT;

-- What a passage states about its claim, so that two passages can be compared.
CREATE TABLE statement (
    evidence INTEGER NOT NULL REFERENCES evidence (id),
    attribute TEXT NOT NULL CONSTRAINT attribute_is_known CHECK (attribute IN ('amount', 'qualifier', 'since', 'until', 'date', 'payer', 'scope', 'rate', 'direction')),
    value TEXT NOT NULL CONSTRAINT value_is_not_empty CHECK (length(value) BETWEEN 1 AND 80),
    PRIMARY KEY (evidence, attribute)
) STRICT, WITHOUT ROWID;

-- The words for values that are neither a number, a date nor a party.
CREATE TABLE value_text (
    attribute TEXT NOT NULL,
    value TEXT NOT NULL,
    lang TEXT NOT NULL REFERENCES language (code),
    label TEXT NOT NULL CONSTRAINT value_has_a_label CHECK (length(label) BETWEEN 1 AND 80),
    PRIMARY KEY (attribute, value, lang)
) STRICT, WITHOUT ROWID;
