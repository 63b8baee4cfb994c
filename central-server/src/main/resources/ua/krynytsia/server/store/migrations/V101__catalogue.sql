-- SPDX-License-Identifier: GPL-3.0-or-later
-- What the authors work on: one row per document, its canonical JSON and what of it may be published.
create table document (
    document_key     varchar(200)  not null primary key,
    kind             varchar(16)   not null,
    resource         varchar(64)   not null,
    sort_key         varchar(600)  not null,
    search_text      varchar(4000) not null,
    latitude         double precision,
    longitude        double precision,
    locality         varchar(64)   not null,
    content          ${blob}       not null,
    content_hash     varchar(64)   not null,
    published        ${blob},
    published_hash   varchar(64),
    revision         bigint        not null,
    changed          timestamp(6) with time zone not null,
    changed_by       varchar(200)  not null
);
create index document_by_resource on document (kind, resource, sort_key, document_key);

-- What stood there before.
create table document_revision (
    document_key     varchar(200)  not null,
    revision         bigint        not null,
    content          ${blob}       not null,
    content_hash     varchar(64)   not null,
    changed          timestamp(6) with time zone not null,
    changed_by       varchar(200)  not null,
    primary key (document_key, revision)
);
