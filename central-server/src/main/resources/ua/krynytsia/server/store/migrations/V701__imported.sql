-- SPDX-License-Identifier: GPL-3.0-or-later
-- What the last import put into an entry: the hash of the state it left, or its own words where an
-- editor's were kept. By it a change by hand is told from one of the file.
create table imported_entry (
    document_key     varchar(200)  not null primary key,
    file_name        varchar(254)  not null,
    content_hash     varchar(64)   not null,
    content          ${blob}
);
create index imported_entry_by_file on imported_entry (file_name, document_key);
