/// The two tables that make many hospital folders a country: its trusts, and the ways between them.
/// Must not know what is inside a hospital.
@NullMarked
package org.safecover.intake.country;

import org.jspecify.annotations.NullMarked;
