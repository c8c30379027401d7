package io.github.shelfmark.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.Authenticator;
import java.net.InetSocketAddress;
import java.net.PasswordAuthentication;
import java.net.Proxy;
import java.net.URI;
import org.eclipse.aether.RepositorySystemSession;
import org.eclipse.aether.util.repository.AuthenticationBuilder;
import org.eclipse.aether.util.repository.DefaultProxySelector;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.Mockito;

class MavenProxiesTest {
  private final DefaultProxySelector selector = new DefaultProxySelector();
  private MavenProxies proxies = new MavenProxies(session(selector));

  private static RepositorySystemSession session(DefaultProxySelector selector) {
    RepositorySystemSession session = Mockito.mock(RepositorySystemSession.class);
    Mockito.when(session.getProxySelector()).thenReturn(selector);
    return session;
  }

  @BeforeEach
  void settings() {
    selector.add(
        new org.eclipse.aether.repository.Proxy(
            "http",
            "proxy.example",
            3128,
            new AuthenticationBuilder().addUsername("me").addPassword("secret").build()),
        "*.corp.example|intern.example");
    proxies = new MavenProxies(session(selector));
  }

  private Proxy of(String address) {
    return proxies.select(URI.create(address)).get(0);
  }

  @Test
  void asMavenReachesTheSameHosts() {
    InetSocketAddress address = (InetSocketAddress) of("https://a.example/x?y").address();
    assertThat(address.getHostString()).isEqualTo("proxy.example");
    assertThat(address.getPort()).isEqualTo(3128);
    assertThat(of("http://wiki.corp.example/")).isEqualTo(Proxy.NO_PROXY);
    assertThat(of("http://intern.example/")).isEqualTo(Proxy.NO_PROXY);
    assertThat(MavenProxies.areConfigured(session(selector))).isTrue();
    assertThat(MavenProxies.areConfigured(session(new DefaultProxySelector()))).isFalse();
    assertThat(MavenProxies.areConfigured(null)).isFalse();
  }

  @Test
  void onlyTheProxyIsToldThePassword() throws Exception {
    of("https://a.example/");
    PasswordAuthentication login = login("proxy.example", Authenticator.RequestorType.PROXY);
    assertThat(login.getUserName() + " " + new String(login.getPassword())).isEqualTo("me secret");
    assertThat(login("proxy.example", Authenticator.RequestorType.SERVER)).isNull();
    assertThat(login("other.example", Authenticator.RequestorType.PROXY)).isNull();
  }

  private PasswordAuthentication login(String host, Authenticator.RequestorType type)
      throws Exception {
    return proxies
        .login()
        .requestPasswordAuthenticationInstance(
            host, null, 3128, "http", "", "basic", URI.create("https://a.example/").toURL(), type);
  }
}
