package io.github.shelfmark.markup.highlight.lexer;

/** Languages of builds, servers and databases. */
final class ConfigLanguages {
  private ConfigLanguages() {}

  static Syntax cmake() {
    return Syntax.of(
            "if else elseif endif foreach endforeach while endwhile function endfunction macro "
                + "endmacro return break continue include project cmake_minimum_required "
                + "add_executable add_library target_link_libraries target_include_directories "
                + "find_package set unset option message install",
            "on off true false public private interface required version")
        .anyCase()
        .inWords("_-")
        .forms(
            CountedForm.brackets("#", "cm"),
            Form.line("#"),
            CountedForm.brackets("", "s"),
            Form.string("\"").lines().hole("${", "}"));
  }

  static Syntax terraform() {
    return Syntax.of(
            "resource data variable output module provider terraform locals for_each for in if "
                + "dynamic content lifecycle backend required_providers",
            "string number bool list map set object any tuple")
        .inWords("_-")
        .forms(
            Form.line("#"),
            Form.line("//"),
            Form.comment("/*", "*/"),
            new HeredocForm("<<", "-", true).hole("${", "}"),
            Form.string("\"").hole("${", "}"));
  }

  static Syntax nginx() {
    return Syntax.of(
            "server location upstream events http map if return rewrite proxy_pass listen "
                + "server_name root index try_files include add_header error_page types expires "
                + "alias ssl_certificate ssl_certificate_key access_log error_log gzip "
                + "worker_processes proxy_set_header",
            "on off")
        .inWords("_-")
        .variables("$")
        .forms(Form.line("#"), Form.string("\"").lines(), Form.string("'").lines());
  }

  static Syntax sql() {
    return Syntax.of(
            "add after all alter analyze and any as asc autoincrement auto_increment before begin "
                + "between by cascade case check collate column comment commit constraint create "
                + "cross current current_date current_timestamp cursor database declare default "
                + "delete desc distinct do drop each else elsif end engine escape except exec execute "
                + "exists explain fetch first following for foreign from full function grant group "
                + "having if ilike in index inner insert intersect into is join key language last "
                + "lateral left like limit lock loop materialized merge minus natural next no not "
                + "nulls of offset on only or order outer over partition perform preceding primary "
                + "procedure raise range recursive references rename replace restrict return "
                + "returning returns revoke right rollback row rows schema select sequence set show "
                + "table tablespace temporary then to top transaction trigger truncate unbounded "
                + "union unique update use user using values view when where while window with",
            "array bigint bigserial binary bit blob bool boolean bytea char character clob date "
                + "datetime decimal double float int integer interval json jsonb mediumtext money "
                + "nchar number numeric nvarchar precision real serial smallint text time timestamp "
                + "timestamptz tinyint uuid varbinary varchar varchar2 varying xml")
        .anyCase()
        .variables("@")
        .forms(
            Form.line("--"),
            Form.comment("/*", "*/"),
            Form.string("'").lines().doubled().after("e"),
            Form.string("'").raw().lines().doubled(),
            Form.string("\"").raw().lines().doubled(),
            Form.string("`").raw().lines().doubled(),
            new NamedForm("$", "$", "$", "$"));
  }
}
