-- SPDX-License-Identifier: GPL-3.0-or-later
-- Alphabet keys and document keys are made to be compared by their bytes.
alter table document alter column sort_key set data type varchar(600) ${bytewise};
alter table document alter column document_key set data type varchar(200) ${bytewise};
