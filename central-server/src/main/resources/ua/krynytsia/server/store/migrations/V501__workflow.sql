-- SPDX-License-Identifier: GPL-3.0-or-later
-- `content` is what the authors work on; `live_revision` is the revision that is published, null
-- where none is. They differ while a draft stands over what is published.
alter table document add column state varchar(12) default 'published' not null;
alter table document add column live_revision bigint;
update document set live_revision = revision;

-- What somebody wrote while another was quicker: kept until its author has used or dropped it.
create table set_aside (
    document_key varchar(200) not null,
    kept_by varchar(200) not null,
    base_revision bigint not null,
    content ${blob} not null,
    kept timestamp(6) with time zone not null,
    primary key (document_key, kept_by)
);

-- What must never come back, beside withdrawn_document: by an import, by a roll-back, from a cache.
create table withdrawn_hash (
    content_hash varchar(64) not null,
    kind varchar(8) not null,
    document_key varchar(200) not null,
    primary key (content_hash, kind)
);
