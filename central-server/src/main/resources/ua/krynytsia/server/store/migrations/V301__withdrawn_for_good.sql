-- SPDX-License-Identifier: GPL-3.0-or-later
-- What was withdrawn for good (by a court, for personal data) never stands in an edition again, and
-- the editions it stood in are told to nobody any more.
create table withdrawn_document (
    document_key     varchar(200)  not null primary key,
    withdrawn        timestamp(6) with time zone not null,
    withdrawn_by     varchar(200)  not null
);
alter table edition add column purged boolean default false not null;
