-- SPDX-License-Identifier: GPL-3.0-or-later
-- How files of a name are read, learnt from bundles and from files of unknown kinds.
create table import_profile (
    file_name        varchar(254)  not null primary key,
    resource         varchar(64)   not null,
    origin           varchar(16)   not null,
    profile          ${blob}       not null
);

-- Which rows a running import has seen; empty outside of its transaction.
create table import_row (
    import_id        varchar(36)   not null,
    entry_id         varchar(64)   not null,
    row_number       bigint        not null,
    primary key (import_id, entry_id)
);
