-- SPDX-License-Identifier: GPL-3.0-or-later
-- The last number given, so that none is given twice.
create table edition_counter (
    id               int           not null primary key,
    last_number      bigint        not null
);
insert into edition_counter (id, last_number) values (1, 0);

create table edition (
    number           bigint        not null primary key,
    issued           timestamp(6) with time zone not null,
    published_by     varchar(200)  not null,
    manifest         ${blob}       not null,
    signing_key      varchar(64)   not null,
    signature        ${blob}       not null
);

-- The bytes of every document that any edition held.
create table edition_blob (
    content_hash     varchar(64)   not null primary key,
    content          ${blob}       not null
);

-- In which editions a document stood: first_edition <= number < until_edition.
create table edition_document (
    document_key     varchar(200)  not null,
    first_edition    bigint        not null,
    until_edition    bigint        not null,
    content_hash     varchar(64)   not null,
    content_length   int           not null,
    primary key (document_key, first_edition)
);
create index edition_document_until on edition_document (until_edition, document_key);
