package io.github.shelfmark.markup.highlight.lexer;

/** SQL. */
final class SqlSyntax {
  private SqlSyntax() {}

  static Syntax make() {
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
