#!/usr/bin/env bash
# Once, on an empty volume: the login that the application opens its connections with. It may take the application's
# role, which row-level security binds, and nothing more; the tables belong to the owner's.
set -euo pipefail

psql --set ON_ERROR_STOP=1 --username "$POSTGRES_USER" --dbname "$POSTGRES_DB" \
  --set password="$DATABASE_PASSWORD" <<'SQL'
create role acuerda_app nologin nosuperuser nobypassrls;
create role acuerda_login login nosuperuser nobypassrls noinherit password :'password';
grant acuerda_app to acuerda_login;
SQL
