-- SPDX-License-Identifier: GPL-3.0-or-later
-- Editions that terminals proved to have and this server does not: it was restored from a backup.
-- While one of them is not answered for, nothing is published.
create table edition_proof (
    number           bigint        not null primary key,
    manifest         ${blob}       not null,
    signing_key      varchar(64)   not null,
    signature        ${blob}       not null,
    seen             timestamp(6) with time zone not null,
    answered         timestamp(6) with time zone,
    answered_by      varchar(200)
);
