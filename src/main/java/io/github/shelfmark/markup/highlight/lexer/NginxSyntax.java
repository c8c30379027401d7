package io.github.shelfmark.markup.highlight.lexer;

/** The configuration of nginx. */
final class NginxSyntax {
  private NginxSyntax() {}

  static Syntax make() {
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
}
