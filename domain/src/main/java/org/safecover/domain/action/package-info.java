/// Announced industrial action with its versions: who is called out, when, and how far labour is
/// withdrawn. Knows staff groups, never persons.
@NullMarked
package org.safecover.domain.action;

import org.jspecify.annotations.NullMarked;
