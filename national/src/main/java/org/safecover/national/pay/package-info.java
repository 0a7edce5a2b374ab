/// Two contracts set side by side for every doctor in training of a country. Who is paid what stays
/// in the hospital; counts under five leave it merged.
@NullMarked
package org.safecover.national.pay;

import org.jspecify.annotations.NullMarked;
