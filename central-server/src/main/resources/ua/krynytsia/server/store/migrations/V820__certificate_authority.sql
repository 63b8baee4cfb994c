-- SPDX-License-Identifier: GPL-3.0-or-later
-- Who issued a certificate: the SHA-256 of the authority's own, in hexadecimal digits. Nothing
-- there: the first one, before another could follow it.
alter table certificate add column authority varchar(64);
