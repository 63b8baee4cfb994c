-- SPDX-License-Identifier: GPL-3.0-or-later
-- Which organisation keeps an entry, where a resource has several keepers.
create table document_owner (
    document_key varchar(200) not null primary key,
    organisation varchar(64) not null
);
create index document_owner_by_organisation on document_owner (organisation);
