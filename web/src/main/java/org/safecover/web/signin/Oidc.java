package org.safecover.web.signin;

import org.safecover.app.server.Secret;

/// Where people sign in who do not do so here, by OpenID Connect.
///
/// @param issuer whose configuration lies below it, at `.well-known/openid-configuration`
/// @param client as whom the server is known there
public record Oidc(String issuer, String client, Secret secret) {}
